import SwiftSyntax

extension ComponentDeclaration {
    /// The list of watchers and their dispatch; nothing where there are none.
    func watcherMembers(isGeneric: Bool) -> [DeclSyntax] {
        guard !watchers.isEmpty else { return [] }
        let list = watchers.map { watcher in
            let indices = watcher.properties.map { "\($0.index)" }.joined(separator: ", ")
            let parts = ["[\(indices)]", "takesChange: \(!watcher.roles.isEmpty)"] + watcher.options
            return ".init(\(parts.joined(separator: ", ")))"
        }
        return [
            self.list("watchers", of: "Tetra.ComponentWatcher", list, isStored: !isGeneric),
            DeclSyntax(
                lines: [
                    "\(access)mutating func performWatcher(_ watcher: Int, _ change: Tetra.WatchedChange) async throws {",
                    "switch (watcher, change.property) {",
                ] + watchers.enumerated().flatMap { $0.element.cases(index: $0.offset) } + ["default: break", "}", "}"]),
        ]
    }
}

extension WatcherMethod {
    /// A case for each watched property, or one for all where the method is not told which.
    fileprivate func cases(index: Int) -> [String] {
        guard !roles.isEmpty else { return ["case (\(index), _):", "\(effects)self.\(name.escaped)()"] }
        return properties.flatMap { position, property in
            let path = "\\Self.\(property.name.escaped)"
            let arguments = roles.map { role in
                switch role {
                case .from: "from: change.old(\(path))"
                case .to: "to: self.\(property.name.escaped)"
                case .of: "of: \(path)"
                }
            }
            return [
                "case (\(index), \(position)):",
                "\(effects)self.\(name.escaped)(\(arguments.joined(separator: ", ")))",
            ]
        }
    }
}
