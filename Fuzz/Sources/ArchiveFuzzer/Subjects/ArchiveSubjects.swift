/// The types that archives are read as, at most 256.
enum ArchiveSubjects {
    static let all: [any ArchiveSubject] =
        scalars + collections + foundation + records + dynamic + objects + standard + calendars + packages
}
