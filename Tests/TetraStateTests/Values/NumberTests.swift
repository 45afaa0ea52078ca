#if BigInt && Numerics
    import BigInt
    import ComplexModule
    import Testing

    @testable import TetraState

    @Suite("Large and complex numbers come back as they were")
    struct NumberTests {
        @Test("large integers around each power of two, small ones as other integers write them")
        func bigIntegers() throws {
            var numbers: Set<BigInt> = []
            for power in 0...300 { for near in -1...1 { numbers.insert((BigInt(1) << power) + BigInt(near)) } }
            for number in numbers {
                let bytes = try archived(number)
                #expect(try restored(bytes) == number)
                #expect(try archived(restored(bytes, as: BigInt.self)) == bytes)
                #expect(try roundTripped(-number) == -number)
                #expect(try restored(bytes) == number.magnitude)
                #expect(try archived(number.magnitude) == bytes)
            }
            #expect(try wire(BigInt(5)) == hex("05"))
            #expect(try wire(-(BigInt(1) << 127)) == wire(Int128.min))
            #expect(try wire(BigInt(1) << 128) == hex("51 01 00000000000000000000000000000000"))
            #expect(try wire(-(BigInt(1) << 127) - 1) == hex("51 ff 7fffffffffffffffffffffffffffffff"))
        }

        @Test("longer numbers than need be are refused, and those below zero where there are none")
        func forgeries() throws {
            for forgery in ["40", "4100", "4105", "42 0001", "51 00 ffffffffffffffffffffffffffffffff", "6135", "e1"] {
                #expect(throws: StateError(.shapeMismatch, "")) { try restored(forged(hex(forgery)), as: BigInt.self) }
            }
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived(-1), as: BigUInt.self) }
            #expect(throws: StateError(.shapeMismatch, "")) {
                try restored(archived(-(BigInt(1) << 200)), as: BigUInt.self)
            }
        }

        @Test("complex numbers to the bit, at infinity too")
        func complex() throws {
            for (x, y) in [(0.1, -0.0), (.infinity, -3), (.nan, 1), (-.infinity, .nan)] as [(Double, Double)] {
                let back = try roundTripped(Complex(x, y)).rawStorage
                #expect(back.x.bitPattern == x.bitPattern && back.y.bitPattern == y.bitPattern)
            }
            #expect(try roundTripped(Complex<Float>(1.5, 2)) == Complex(1.5, 2))
            #expect(throws: StateError(.shapeMismatch, "")) { try restored(archived([1.0]), as: Complex<Double>.self) }
        }
    }
#endif
