extension HTMLTags {
    public enum Details: HTMLContentTag, AcceptsName, AcceptsOpen {
        public static var start: StaticString { "<details" }
        public static var end: StaticString { "</details>" }
    }
    public enum Summary: HTMLContentTag {
        public static var start: StaticString { "<summary" }
        public static var end: StaticString { "</summary>" }
    }
    public enum Dialog: HTMLContentTag, AcceptsOpen {
        public static var start: StaticString { "<dialog" }
        public static var end: StaticString { "</dialog>" }
    }
}
