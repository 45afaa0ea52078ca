import Tetra

/// Initial values with an effect.
@Component
struct Evaluated {
    @Public var inferred = Evaluations.next()
    var annotated: Int = Evaluations.next()

    var body: some HTML { "" }
}
