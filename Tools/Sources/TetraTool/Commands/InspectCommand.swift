import ArgumentParser
import TetraState

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Unseals a state and prints what is in it, and what each property costs.",
        discussion: """
            The secret is taken from TETRA_SECRET (several, separated by commas) or from the file that --secret-file or \
            TETRA_SECRET_FILE names (one a line), never from the command line, which other users of the machine can see.

            A component's state belongs to a session: give the session's cookie with --session-cookie-file, or its \
            --salt, --identity and --epoch.

            Exit codes: 0 printed, 64 wrong usage, 65 the bytes are no archive, 66 a file can't be read, 77 the token \
            was refused.
            """)

    @Argument(help: "The token; without it and without --file it is read from standard input.")
    var token: String?

    @Option(help: "The file that holds the token, or the archive with --plain.")
    var file: String?

    @OptionGroup(title: "What the token was sealed for")
    var seal: SealOptions

    @Option(help: "The type catalog that the app wrote: it gives properties and types their names.")
    var catalog: String?

    @Flag(help: "The input is an archive that is not sealed: raw bytes in a file, or hexadecimal or base64url text.")
    var plain = false

    @Flag(help: "Hide texts and bytes, which may be personal or secret; show their sizes.")
    var redact = false

    func validate() throws {
        guard token == nil || file == nil else {
            throw ValidationError("Give the token as an argument or in a file, not both.")
        }
    }

    func run() throws {
        do {
            for line in try report() { print(line) }
        } catch let error as ToolError {
            error.write()
            throw error.exitCode
        }
    }

    private func report() throws -> [String] {
        let catalog = try catalog.map { try CatalogFile.read($0) }
        let source = InputSource(argument: token, file: file)
        var printer = ReportPrinter(names: NameIndex(catalog), redacts: redact)
        if plain {
            try printer.archive(source.archiveBytes(), title: "archive")
        } else {
            let opened = try seal.open(source.text(), app: catalog?.app)
            try printer.opened(opened, catalog: catalog)
        }
        return printer.lines
    }
}
