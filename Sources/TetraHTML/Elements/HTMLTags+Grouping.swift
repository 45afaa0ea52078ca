extension HTMLTags {
    public enum Div: HTMLContentTag {
        public static var start: StaticString { "<div" }
        public static var end: StaticString { "</div>" }
    }
    public enum P: HTMLContentTag {
        public static var start: StaticString { "<p" }
        public static var end: StaticString { "</p>" }
    }
    public enum Pre: HTMLContentTag {
        public static var start: StaticString { "<pre" }
        public static var end: StaticString { "</pre>" }

        public static func completeContent(_ writer: inout HTMLWriter, from offset: Int) {
            writer.keepFirstLineEnd(from: offset)
        }
    }
    public enum Blockquote: HTMLContentTag, AcceptsCite {
        public static var start: StaticString { "<blockquote" }
        public static var end: StaticString { "</blockquote>" }
    }
    public enum Ol: HTMLContentTag {
        public static var start: StaticString { "<ol" }
        public static var end: StaticString { "</ol>" }
    }
    public enum Ul: HTMLContentTag {
        public static var start: StaticString { "<ul" }
        public static var end: StaticString { "</ul>" }
    }
    public enum Menu: HTMLContentTag {
        public static var start: StaticString { "<menu" }
        public static var end: StaticString { "</menu>" }
    }
    public enum Li: HTMLContentTag, AcceptsValue {
        public static var start: StaticString { "<li" }
        public static var end: StaticString { "</li>" }
    }
    public enum Dl: HTMLContentTag {
        public static var start: StaticString { "<dl" }
        public static var end: StaticString { "</dl>" }
    }
    public enum Dt: HTMLContentTag {
        public static var start: StaticString { "<dt" }
        public static var end: StaticString { "</dt>" }
    }
    public enum Dd: HTMLContentTag {
        public static var start: StaticString { "<dd" }
        public static var end: StaticString { "</dd>" }
    }
    public enum Figure: HTMLContentTag {
        public static var start: StaticString { "<figure" }
        public static var end: StaticString { "</figure>" }
    }
    public enum Figcaption: HTMLContentTag {
        public static var start: StaticString { "<figcaption" }
        public static var end: StaticString { "</figcaption>" }
    }
    public enum Hr: HTMLVoidTag {
        public static var start: StaticString { "<hr" }
    }
}
