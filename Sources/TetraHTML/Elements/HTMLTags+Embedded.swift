extension HTMLTags {
    public enum Picture: HTMLContentTag {
        public static var start: StaticString { "<picture" }
        public static var end: StaticString { "</picture>" }
    }
    public enum Source: HTMLVoidTag, AcceptsMedia, AcceptsSize, AcceptsSourceSet, AcceptsMIMEType, AcceptsMediaQuery {
        public static var start: StaticString { "<source" }
    }
    public enum Img: HTMLVoidTag, AcceptsPicture, AcceptsSize, AcceptsAlternative, AcceptsFetching, AcceptsSourceSet,
        AcceptsReferrerPolicy, AcceptsCrossOrigin, AcceptsLoading
    {
        public static var start: StaticString { "<img" }
    }
    public enum Iframe: HTMLContentTag, AcceptsName, AcceptsResource, AcceptsSize, AcceptsReferrerPolicy,
        AcceptsLoading
    {
        public static var start: StaticString { "<iframe" }
        public static var end: StaticString { "</iframe>" }
    }
    public enum Embed: HTMLVoidTag, AcceptsResource, AcceptsSize, AcceptsMIMEType {
        public static var start: StaticString { "<embed" }
    }
    public enum Object: HTMLContentTag, AcceptsName, AcceptsSize, AcceptsForm, AcceptsMIMEType {
        public static var start: StaticString { "<object" }
        public static var end: StaticString { "</object>" }
    }
    public enum Video: HTMLContentTag, AcceptsMedia, AcceptsPlayback, AcceptsSize, AcceptsCrossOrigin {
        public static var start: StaticString { "<video" }
        public static var end: StaticString { "</video>" }
    }
    public enum Audio: HTMLContentTag, AcceptsMedia, AcceptsPlayback, AcceptsCrossOrigin {
        public static var start: StaticString { "<audio" }
        public static var end: StaticString { "</audio>" }
    }
    public enum Track: HTMLVoidTag, AcceptsMedia, AcceptsLabel {
        public static var start: StaticString { "<track" }
    }
    public enum Map: HTMLContentTag, AcceptsName {
        public static var start: StaticString { "<map" }
        public static var end: StaticString { "</map>" }
    }
    public enum Area: HTMLVoidTag, AcceptsHref, AcceptsLinkTarget, AcceptsRel, AcceptsPing, AcceptsAlternative,
        AcceptsReferrerPolicy
    {
        public static var start: StaticString { "<area" }
    }
    public enum Canvas: HTMLContentTag, AcceptsSize {
        public static var start: StaticString { "<canvas" }
        public static var end: StaticString { "</canvas>" }
    }
    public enum Svg: HTMLContentTag, AcceptsSize {
        public static var start: StaticString { "<svg" }
        public static var end: StaticString { "</svg>" }
    }
    public enum Math: HTMLContentTag {
        public static var start: StaticString { "<math" }
        public static var end: StaticString { "</math>" }
    }
}
