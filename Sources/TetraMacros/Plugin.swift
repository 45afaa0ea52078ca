import SwiftCompilerPlugin
import SwiftSyntaxMacros

@main
struct TetraPlugin: CompilerPlugin {
    let providingMacros: [any Macro.Type] = [
        ComponentMacro.self,
        TrackedPropertyMacro.self,
        PublicMacro.self,
        BlockMacro.self,
        LocalMacro.self,
        StoreMacro.self,
        PageValueMacro.self,
        PageObjectMacro.self,
        ShownMacro.self,
        TransientMacro.self,
        PickledMacro.self,
        StateCodableMacro.self,
        SavedPropertyMacro.self,
    ]
}
