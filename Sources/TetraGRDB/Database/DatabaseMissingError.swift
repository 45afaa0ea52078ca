/// A state refers to a row, but the host was given no database to fetch it from.
public struct DatabaseMissingError: Error, Sendable, CustomStringConvertible {
    public var description: String {
        """
        Records of GRDB can't be fetched without a database. Give the host one: \
        configuration.values = configuration.values.with(DatabaseAccess(database))
        """
    }
}
