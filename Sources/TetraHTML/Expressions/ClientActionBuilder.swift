/// Makes one action of several lines.
@resultBuilder
public enum ClientActionBuilder {
    public static func buildBlock(_ actions: any ClientActionConvertible...) -> ClientAction { .sequence(actions) }
}
