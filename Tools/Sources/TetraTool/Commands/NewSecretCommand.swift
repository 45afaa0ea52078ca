import ArgumentParser
import TetraState

struct NewSecretCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Prints a fresh secret: 32 random bytes as 43 characters.")

    @Flag(name: .customLong("env"), help: "Print the line for an environment file: TETRA_SECRET=…")
    var isLine = false

    func run() {
        print((isLine ? "TETRA_SECRET=" : "") + Secret.makeText())
    }
}
