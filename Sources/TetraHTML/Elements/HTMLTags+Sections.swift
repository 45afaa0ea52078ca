extension HTMLTags {
    public enum Main: HTMLContentTag {
        public static var start: StaticString { "<main" }
        public static var end: StaticString { "</main>" }
    }
    public enum Header: HTMLContentTag {
        public static var start: StaticString { "<header" }
        public static var end: StaticString { "</header>" }
    }
    public enum Footer: HTMLContentTag {
        public static var start: StaticString { "<footer" }
        public static var end: StaticString { "</footer>" }
    }
    public enum Nav: HTMLContentTag {
        public static var start: StaticString { "<nav" }
        public static var end: StaticString { "</nav>" }
    }
    public enum Section: HTMLContentTag {
        public static var start: StaticString { "<section" }
        public static var end: StaticString { "</section>" }
    }
    public enum Article: HTMLContentTag {
        public static var start: StaticString { "<article" }
        public static var end: StaticString { "</article>" }
    }
    public enum Aside: HTMLContentTag {
        public static var start: StaticString { "<aside" }
        public static var end: StaticString { "</aside>" }
    }
    public enum Search: HTMLContentTag {
        public static var start: StaticString { "<search" }
        public static var end: StaticString { "</search>" }
    }
    public enum H1: HTMLContentTag {
        public static var start: StaticString { "<h1" }
        public static var end: StaticString { "</h1>" }
    }
    public enum H2: HTMLContentTag {
        public static var start: StaticString { "<h2" }
        public static var end: StaticString { "</h2>" }
    }
    public enum H3: HTMLContentTag {
        public static var start: StaticString { "<h3" }
        public static var end: StaticString { "</h3>" }
    }
    public enum H4: HTMLContentTag {
        public static var start: StaticString { "<h4" }
        public static var end: StaticString { "</h4>" }
    }
    public enum H5: HTMLContentTag {
        public static var start: StaticString { "<h5" }
        public static var end: StaticString { "</h5>" }
    }
    public enum H6: HTMLContentTag {
        public static var start: StaticString { "<h6" }
        public static var end: StaticString { "</h6>" }
    }
    public enum Hgroup: HTMLContentTag {
        public static var start: StaticString { "<hgroup" }
        public static var end: StaticString { "</hgroup>" }
    }
    public enum Address: HTMLContentTag {
        public static var start: StaticString { "<address" }
        public static var end: StaticString { "</address>" }
    }
}
