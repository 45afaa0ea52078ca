/// Tells requests apart in the log and in a message of an internal error.
enum RequestID {
    static func make() -> String {
        InstanceID(bits: UInt64.random(in: .min ... .max)).text
    }
}
