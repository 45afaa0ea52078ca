// `import Tetra` is all that a file with components needs: the words of HTML and of saved state come with it.
@_exported import TetraHTML
@_exported import TetraState
@_exported import TetraStateMacros
