// A type that can't be kept between two calls
import Foundation
import Tetra

@Component
struct Diary {
    var file = FileHandle.nullDevice
    // error: 'require(initialValue:)' is unavailable: This property's type can't be kept in the state. Put @StateCodable on it if it is yours, or write 'extension TheType: CodableState {}' if it is Codable; if it belongs to somebody else, save it by a StatePickler with @Pickled(by:); or leave the property out with @Transient. If it is a tuple or 'any P', spell the property's type.
    // instead: @Transient var file = FileHandle.nullDevice

    var body: some HTML {
        p { "Dear diary" }
    }
}
