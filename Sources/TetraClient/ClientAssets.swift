/// The page's runtime: the browser's side of Tetra, embedded in the binary.
///
/// Serve all of `files` from one folder with a hashed name, and load `tetra.js` from it as a module.
public enum ClientAssets {
    /// The runtime as browsers get it, without comments and indentation: `tetra.js`, which each page loads, and the parts
    /// that it fetches by itself when a page needs them.
    public static let files: [ClientAsset] = {
        let core = ClientBundle.Core(
            name: "tetra.js", modules: modules.map(\.name),
            exports: onDemand.flatMap { ClientBundle.imports($0.bytes) })
        let first = ClientBundle.joined(modules.map(\.bytes), exporting: core.names)
        return [ClientAsset(script: "tetra.js", bytes: first)]
            + onDemand.map { ClientAsset(script: $0.name, bytes: ClientBundle.separate($0.bytes, from: core)) }
    }()

    /// The same as it was written, a file for each module, to be read in a browser's tools.
    public static let sources = (onDemand + modules).map { ClientAsset(script: $0.name, bytes: $0.bytes) }

    /// Modules that few pages need: what `on-demand.js` names, and what an answer can ask for.
    private static let onDemand: [(name: String, bytes: [UInt8])] = [
        ("action-assume.js", PackageResources.action_assume_js),
        ("action-confirm.js", PackageResources.action_confirm_js),
        ("action-parent.js", PackageResources.action_parent_js),
        ("action-then.js", PackageResources.action_then_js),
        ("actions-element.js", PackageResources.actions_element_js),
        ("directive-choices.js", PackageResources.directive_choices_js),
        ("directive-each.js", PackageResources.directive_each_js),
        ("directive-editable.js", PackageResources.directive_editable_js),
        ("directive-style.js", PackageResources.directive_style_js),
        ("operators.js", PackageResources.operators_js),
        ("owner.js", PackageResources.owner_js),
        ("event-sources.js", PackageResources.event_sources_js),
        ("query.js", PackageResources.query_js),
        ("store.js", PackageResources.store_js),
    ]

    /// Each module after those that it needs while it is being loaded.
    private static let modules: [(name: String, bytes: [UInt8])] = [
        ("values.js", PackageResources.values_js),
        ("words.js", PackageResources.words_js),
        ("reactive.js", PackageResources.reactive_js),
        ("scheduler.js", PackageResources.scheduler_js),
        ("timing.js", PackageResources.timing_js),
        ("component.js", PackageResources.component_js),
        ("expression.js", PackageResources.expression_js),
        ("html.js", PackageResources.html_js),
        ("announce.js", PackageResources.announce_js),
        ("registry.js", PackageResources.registry_js),
        ("focus.js", PackageResources.focus_js),
        ("style.js", PackageResources.style_js),
        ("on-demand.js", PackageResources.on_demand_js),
        ("functions.js", PackageResources.functions_js),
        ("call.js", PackageResources.call_js),
        ("watch.js", PackageResources.watch_js),
        ("place.js", PackageResources.place_js),
        ("action.js", PackageResources.action_js),
        ("directive-attribute.js", PackageResources.directive_attribute_js),
        ("directive-bind.js", PackageResources.directive_bind_js),
        ("directive-class.js", PackageResources.directive_class_js),
        ("directive-focus.js", PackageResources.directive_focus_js),
        ("directive-on.js", PackageResources.directive_on_js),
        ("listeners.js", PackageResources.listeners_js),
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
        ("slots.js", PackageResources.slots_js),
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
