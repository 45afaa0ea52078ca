extension HTMLTags {
    public enum Table: HTMLContentTag {
        public static var start: StaticString { "<table" }
        public static var end: StaticString { "</table>" }
    }
    public enum Caption: HTMLContentTag {
        public static var start: StaticString { "<caption" }
        public static var end: StaticString { "</caption>" }
    }
    public enum Colgroup: HTMLContentTag, AcceptsSpan {
        public static var start: StaticString { "<colgroup" }
        public static var end: StaticString { "</colgroup>" }
    }
    public enum Col: HTMLVoidTag, AcceptsSpan {
        public static var start: StaticString { "<col" }
    }
    public enum Thead: HTMLContentTag {
        public static var start: StaticString { "<thead" }
        public static var end: StaticString { "</thead>" }
    }
    public enum Tbody: HTMLContentTag {
        public static var start: StaticString { "<tbody" }
        public static var end: StaticString { "</tbody>" }
    }
    public enum Tfoot: HTMLContentTag {
        public static var start: StaticString { "<tfoot" }
        public static var end: StaticString { "</tfoot>" }
    }
    public enum Tr: HTMLContentTag {
        public static var start: StaticString { "<tr" }
        public static var end: StaticString { "</tr>" }
    }
    public enum Td: HTMLContentTag, AcceptsCell {
        public static var start: StaticString { "<td" }
        public static var end: StaticString { "</td>" }
    }
    public enum Th: HTMLContentTag, AcceptsCell {
        public static var start: StaticString { "<th" }
        public static var end: StaticString { "</th>" }
    }
}
