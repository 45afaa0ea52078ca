import NIOCore
import Synchronization

/// The open connections of a mounted host, each watched from its first request on.
final class ClientConnections: Sendable {
    private let connections = Mutex<[ObjectIdentifier: ClientConnection]>([:])

    /// How many connections are watched.
    var count: Int { connections.withLock { $0.count } }

    func connection(of channel: any Channel) -> ClientConnection {
        let key = ObjectIdentifier(channel)
        let (connection, isNew) = connections.withLock { connections in
            if let known = connections[key] { return (known, false) }
            let connection = ClientConnection()
            connections[key] = connection
            return (connection, true)
        }
        if isNew { watch(channel, by: connection, key: key) }
        return connection
    }

    private func watch(_ channel: any Channel, by connection: ClientConnection, key: ObjectIdentifier) {
        channel.pipeline.addHandler(connection, position: .first).whenFailure { _ in connection.goes() }
        // Called at once for a channel that is closed already.
        channel.closeFuture.whenComplete { _ in
            connection.goes()
            self.connections.withLock { $0[key] = nil }
        }
    }
}
