/// The page's runtime: the browser's side of Tetra, embedded in the binary.
///
/// Serve all of `files` from one folder with a hashed name, and load `tetra.js` from it as a module.
public enum ClientAssets {
    /// The runtime as browsers get it: one module, without comments and indentation.
    public static let files = [ClientAsset(script: "tetra.js", bytes: ClientBundle.joined(modules.map(\.bytes)))]

    /// The same as it was written, a file for each module, to be read in a browser's tools.
    public static let sources = modules.map { ClientAsset(script: $0.name, bytes: $0.bytes) }

    /// Each module after those that it needs while it is being loaded.
    private static let modules: [(name: String, bytes: [UInt8])] = [
        ("values.js", PackageResources.values_js),
        ("reactive.js", PackageResources.reactive_js),
        ("scheduler.js", PackageResources.scheduler_js),
        ("component.js", PackageResources.component_js),
        ("expression.js", PackageResources.expression_js),
        ("html.js", PackageResources.html_js),
        ("announce.js", PackageResources.announce_js),
        ("registry.js", PackageResources.registry_js),
        ("focus.js", PackageResources.focus_js),
        ("style.js", PackageResources.style_js),
        ("call.js", PackageResources.call_js),
        ("action.js", PackageResources.action_js),
        ("directive-attribute.js", PackageResources.directive_attribute_js),
        ("directive-bind.js", PackageResources.directive_bind_js),
        ("directive-class.js", PackageResources.directive_class_js),
        ("directive-focus.js", PackageResources.directive_focus_js),
        ("directive-on.js", PackageResources.directive_on_js),
        ("directive-show.js", PackageResources.directive_show_js),
        ("directive-text.js", PackageResources.directive_text_js),
        ("directive.js", PackageResources.directive_js),
        ("morph-dom.js", PackageResources.morph_dom_js),
        ("morph-memory.js", PackageResources.morph_memory_js),
        ("morph-children.js", PackageResources.morph_children_js),
        ("morph-diff.js", PackageResources.morph_diff_js),
        ("morph-attributes.js", PackageResources.morph_attributes_js),
        ("morph-fields.js", PackageResources.morph_fields_js),
        ("morph.js", PackageResources.morph_js),
        ("removal.js", PackageResources.removal_js),
        ("render.js", PackageResources.render_js),
        ("queue.js", PackageResources.queue_js),
        ("refresh.js", PackageResources.refresh_js),
        ("exchange.js", PackageResources.exchange_js),
        ("tetra.js", PackageResources.tetra_js),
    ]
}

extension ClientAsset {
    fileprivate init(script name: String, bytes: [UInt8]) {
        self.init(name: name, contentType: "text/javascript; charset=utf-8", bytes: bytes)
    }
}
