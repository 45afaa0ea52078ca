extension HTMLTags {
    public enum Link: HTMLVoidTag, AcceptsDisabled, AcceptsHref, AcceptsRel, AcceptsFetching, AcceptsMIMEType,
        AcceptsReferrerPolicy, AcceptsCrossOrigin, AcceptsMediaQuery, AcceptsIntegrity
    {
        public static var start: StaticString { "<link" }
    }
    public enum Meta: HTMLVoidTag, AcceptsName, AcceptsMediaQuery {
        public static var start: StaticString { "<meta" }
    }
    public enum Base: HTMLVoidTag, AcceptsHref, AcceptsLinkTarget {
        public static var start: StaticString { "<base" }
    }
    public enum Script: HTMLContentTag, AcceptsResource, AcceptsFetching, AcceptsMIMEType, AcceptsReferrerPolicy,
        AcceptsCrossOrigin, AcceptsIntegrity
    {
        public static var start: StaticString { "<script" }
        public static var end: StaticString { "</script>" }
    }
    public enum Noscript: HTMLContentTag {
        public static var start: StaticString { "<noscript" }
        public static var end: StaticString { "</noscript>" }
    }
    public enum Template: HTMLContentTag {
        public static var start: StaticString { "<template" }
        public static var end: StaticString { "</template>" }
    }
    public enum Slot: HTMLContentTag, AcceptsName {
        public static var start: StaticString { "<slot" }
        public static var end: StaticString { "</slot>" }
    }
}
