import SwiftCompilerPlugin
import SwiftSyntaxMacros
@main struct TetraPlugin: CompilerPlugin { let providingMacros: [any Macro.Type] = [] }
