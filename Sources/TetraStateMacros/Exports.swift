// `import TetraStateMacros` brings the archive and the safe list with the macros.
@_exported import TetraState
