/// Where an error leads the browser, if it does: a thrown ``Redirect``, or a missing login where the app has a page for it.
struct Redirection: Sendable {
    /// Below the request's base path.
    let loginPage: PageURL?
    /// What the person sees.
    let current: PageURL

    init(_ configuration: HostConfiguration, basePath: String, current: PageURL) {
        loginPage = configuration.loginPage.map { PageURL(checked: basePath + $0.description) }
        self.current = current
    }

    /// `nil` for an error that leads nowhere, also for a login page that asks for a login itself.
    func target(of error: any Error) -> PageURL? {
        if let redirect = error as? Redirect { return redirect.url }
        guard let refusal = error as? NotAllowedError, refusal == .unauthorized, let loginPage,
            loginPage.path != current.path
        else { return nil }
        let parameter = "next=\(PercentCoding.encode(current.description))"
        return PageURL(checked: loginPage.path + "?" + (loginPage.query.map { "\($0)&" } ?? "") + parameter)
    }
}
