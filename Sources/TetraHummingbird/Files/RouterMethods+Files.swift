import Hummingbird

extension RouterMethods {
    /// Serves a folder of the app's own files: style sheets, images, scripts.
    ///
    /// ```swift
    /// router.serveFiles(from: "Public", at: "/files")
    /// ```
    ///
    /// Answers GET and HEAD, with ranges, and 304 to a browser that has the file already. Folders are not listed; files
    /// and folders whose name begins with a dot are not served. Every file carries `X-Content-Type-Options: nosniff`.
    /// Symbolic links are followed: what they lead to is served as well.
    ///
    /// - Parameters:
    ///   - folder: The path of the folder, absolute or relative to the working directory.
    ///   - path: Where it appears, below the group's path if there is one.
    ///   - maximumAge: How long a browser may use a file without asking again. Default: it asks each time, which costs
    ///     a request without a body and shows every change at once.
    @discardableResult
    public func serveFiles(from folder: String, at path: String, maximumAge: Duration = .zero) -> Self {
        let files = StaticFiles<Context>(folder: folder, maximumAge: maximumAge)
        let mounted = MountedPath(below: path)
        on(mounted.routerPath, method: .get, responder: files)
        on(mounted.routerPath, method: .head, responder: files)
        return self
    }
}
