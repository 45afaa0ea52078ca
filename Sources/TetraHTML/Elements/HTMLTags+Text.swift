extension HTMLTags {
    public enum A: HTMLContentTag, AcceptsHref, AcceptsLinkTarget, AcceptsRel, AcceptsPing, AcceptsMIMEType,
        AcceptsReferrerPolicy
    {
        public static var start: StaticString { "<a" }
        public static var end: StaticString { "</a>" }
    }
    public enum Em: HTMLContentTag {
        public static var start: StaticString { "<em" }
        public static var end: StaticString { "</em>" }
    }
    public enum Strong: HTMLContentTag {
        public static var start: StaticString { "<strong" }
        public static var end: StaticString { "</strong>" }
    }
    public enum Small: HTMLContentTag {
        public static var start: StaticString { "<small" }
        public static var end: StaticString { "</small>" }
    }
    public enum S: HTMLContentTag {
        public static var start: StaticString { "<s" }
        public static var end: StaticString { "</s>" }
    }
    public enum Cite: HTMLContentTag {
        public static var start: StaticString { "<cite" }
        public static var end: StaticString { "</cite>" }
    }
    public enum Q: HTMLContentTag, AcceptsCite {
        public static var start: StaticString { "<q" }
        public static var end: StaticString { "</q>" }
    }
    public enum Dfn: HTMLContentTag {
        public static var start: StaticString { "<dfn" }
        public static var end: StaticString { "</dfn>" }
    }
    public enum Abbr: HTMLContentTag {
        public static var start: StaticString { "<abbr" }
        public static var end: StaticString { "</abbr>" }
    }
    public enum Ruby: HTMLContentTag {
        public static var start: StaticString { "<ruby" }
        public static var end: StaticString { "</ruby>" }
    }
    public enum Rt: HTMLContentTag {
        public static var start: StaticString { "<rt" }
        public static var end: StaticString { "</rt>" }
    }
    public enum Rp: HTMLContentTag {
        public static var start: StaticString { "<rp" }
        public static var end: StaticString { "</rp>" }
    }
    public enum Data: HTMLContentTag, AcceptsValue {
        public static var start: StaticString { "<data" }
        public static var end: StaticString { "</data>" }
    }
    public enum Time: HTMLContentTag, AcceptsDateTime {
        public static var start: StaticString { "<time" }
        public static var end: StaticString { "</time>" }
    }
    public enum Code: HTMLContentTag {
        public static var start: StaticString { "<code" }
        public static var end: StaticString { "</code>" }
    }
    public enum Var: HTMLContentTag {
        public static var start: StaticString { "<var" }
        public static var end: StaticString { "</var>" }
    }
    public enum Samp: HTMLContentTag {
        public static var start: StaticString { "<samp" }
        public static var end: StaticString { "</samp>" }
    }
    public enum Kbd: HTMLContentTag {
        public static var start: StaticString { "<kbd" }
        public static var end: StaticString { "</kbd>" }
    }
    public enum Sub: HTMLContentTag {
        public static var start: StaticString { "<sub" }
        public static var end: StaticString { "</sub>" }
    }
    public enum Sup: HTMLContentTag {
        public static var start: StaticString { "<sup" }
        public static var end: StaticString { "</sup>" }
    }
    public enum I: HTMLContentTag {
        public static var start: StaticString { "<i" }
        public static var end: StaticString { "</i>" }
    }
    public enum B: HTMLContentTag {
        public static var start: StaticString { "<b" }
        public static var end: StaticString { "</b>" }
    }
    public enum U: HTMLContentTag {
        public static var start: StaticString { "<u" }
        public static var end: StaticString { "</u>" }
    }
    public enum Mark: HTMLContentTag {
        public static var start: StaticString { "<mark" }
        public static var end: StaticString { "</mark>" }
    }
    public enum Bdi: HTMLContentTag {
        public static var start: StaticString { "<bdi" }
        public static var end: StaticString { "</bdi>" }
    }
    public enum Bdo: HTMLContentTag {
        public static var start: StaticString { "<bdo" }
        public static var end: StaticString { "</bdo>" }
    }
    public enum Span: HTMLContentTag {
        public static var start: StaticString { "<span" }
        public static var end: StaticString { "</span>" }
    }
    public enum Br: HTMLVoidTag {
        public static var start: StaticString { "<br" }
    }
    public enum Wbr: HTMLVoidTag {
        public static var start: StaticString { "<wbr" }
    }
    public enum Ins: HTMLContentTag, AcceptsCite, AcceptsDateTime {
        public static var start: StaticString { "<ins" }
        public static var end: StaticString { "</ins>" }
    }
    public enum Del: HTMLContentTag, AcceptsCite, AcceptsDateTime {
        public static var start: StaticString { "<del" }
        public static var end: StaticString { "</del>" }
    }
}
