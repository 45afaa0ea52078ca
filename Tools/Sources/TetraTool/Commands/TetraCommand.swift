import ArgumentParser

@main
struct TetraCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tetra",
        abstract: "Looks into sealed states and makes secrets.",
        subcommands: [StateCommand.self, SecretCommand.self])
}

struct StateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "state", abstract: "Looks into sealed states.", subcommands: [InspectCommand.self])
}

struct SecretCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "secret", abstract: "Makes secrets.", subcommands: [NewSecretCommand.self])
}
