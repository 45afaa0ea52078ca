/// Listeners for one event only that have had theirs, by their position among the directives.
final class SpentListeners {
    var positions: Set<Int> = []
}
