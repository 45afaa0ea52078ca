import Foundation

/// Foundation's own units, as of Foundation 6.3; names are added and never changed.
extension UnitTable {
    static var acceleration: Units {
        [
            ("metersPerSecondSquared", { UnitAcceleration.metersPerSecondSquared }),
            ("gravity", { UnitAcceleration.gravity }),
        ]
    }

    static var angle: Units {
        [
            ("degrees", { UnitAngle.degrees }), ("arcMinutes", { UnitAngle.arcMinutes }),
            ("arcSeconds", { UnitAngle.arcSeconds }), ("radians", { UnitAngle.radians }),
            ("gradians", { UnitAngle.gradians }), ("revolutions", { UnitAngle.revolutions }),
        ]
    }

    static var area: Units {
        [
            ("squareMegameters", { UnitArea.squareMegameters }), ("squareKilometers", { UnitArea.squareKilometers }),
            ("squareMeters", { UnitArea.squareMeters }), ("squareCentimeters", { UnitArea.squareCentimeters }),
            ("squareMillimeters", { UnitArea.squareMillimeters }),
            ("squareMicrometers", { UnitArea.squareMicrometers }),
            ("squareNanometers", { UnitArea.squareNanometers }), ("squareInches", { UnitArea.squareInches }),
            ("squareFeet", { UnitArea.squareFeet }), ("squareYards", { UnitArea.squareYards }),
            ("squareMiles", { UnitArea.squareMiles }), ("acres", { UnitArea.acres }), ("ares", { UnitArea.ares }),
            ("hectares", { UnitArea.hectares }),
        ]
    }

    static var concentrationMass: Units {
        [
            ("gramsPerLiter", { UnitConcentrationMass.gramsPerLiter }),
            ("milligramsPerDeciliter", { UnitConcentrationMass.milligramsPerDeciliter }),
        ]
    }

    static var dispersion: Units {
        [
            ("partsPerMillion", { UnitDispersion.partsPerMillion })
        ]
    }

    static var duration: Units {
        [
            ("picoseconds", { UnitDuration.picoseconds }), ("nanoseconds", { UnitDuration.nanoseconds }),
            ("microseconds", { UnitDuration.microseconds }), ("milliseconds", { UnitDuration.milliseconds }),
            ("seconds", { UnitDuration.seconds }), ("minutes", { UnitDuration.minutes }),
            ("hours", { UnitDuration.hours }),
        ]
    }

    static var electricCharge: Units {
        [
            ("coulombs", { UnitElectricCharge.coulombs }),
            ("megaampereHours", { UnitElectricCharge.megaampereHours }),
            ("kiloampereHours", { UnitElectricCharge.kiloampereHours }),
            ("ampereHours", { UnitElectricCharge.ampereHours }),
            ("milliampereHours", { UnitElectricCharge.milliampereHours }),
            ("microampereHours", { UnitElectricCharge.microampereHours }),
        ]
    }

    static var electricCurrent: Units {
        [
            ("megaamperes", { UnitElectricCurrent.megaamperes }),
            ("kiloamperes", { UnitElectricCurrent.kiloamperes }), ("amperes", { UnitElectricCurrent.amperes }),
            ("milliamperes", { UnitElectricCurrent.milliamperes }),
            ("microamperes", { UnitElectricCurrent.microamperes }),
        ]
    }

    static var electricPotentialDifference: Units {
        [
            ("megavolts", { UnitElectricPotentialDifference.megavolts }),
            ("kilovolts", { UnitElectricPotentialDifference.kilovolts }),
            ("volts", { UnitElectricPotentialDifference.volts }),
            ("millivolts", { UnitElectricPotentialDifference.millivolts }),
            ("microvolts", { UnitElectricPotentialDifference.microvolts }),
        ]
    }

    static var electricResistance: Units {
        [
            ("megaohms", { UnitElectricResistance.megaohms }), ("kiloohms", { UnitElectricResistance.kiloohms }),
            ("ohms", { UnitElectricResistance.ohms }), ("milliohms", { UnitElectricResistance.milliohms }),
            ("microohms", { UnitElectricResistance.microohms }),
        ]
    }

    static var energy: Units {
        [
            ("kilojoules", { UnitEnergy.kilojoules }), ("joules", { UnitEnergy.joules }),
            ("kilocalories", { UnitEnergy.kilocalories }), ("calories", { UnitEnergy.calories }),
            ("kilowattHours", { UnitEnergy.kilowattHours }),
        ]
    }

    static var frequency: Units {
        [
            ("terahertz", { UnitFrequency.terahertz }), ("gigahertz", { UnitFrequency.gigahertz }),
            ("megahertz", { UnitFrequency.megahertz }), ("kilohertz", { UnitFrequency.kilohertz }),
            ("hertz", { UnitFrequency.hertz }), ("millihertz", { UnitFrequency.millihertz }),
            ("microhertz", { UnitFrequency.microhertz }), ("nanohertz", { UnitFrequency.nanohertz }),
        ]
    }

    static var fuelEfficiency: Units {
        [
            ("litersPer100Kilometers", { UnitFuelEfficiency.litersPer100Kilometers }),
            ("milesPerImperialGallon", { UnitFuelEfficiency.milesPerImperialGallon }),
            ("milesPerGallon", { UnitFuelEfficiency.milesPerGallon }),
        ]
    }

    static var illuminance: Units {
        [
            ("lux", { UnitIlluminance.lux })
        ]
    }

    static var informationStorage: Units {
        [
            ("bytes", { UnitInformationStorage.bytes }), ("bits", { UnitInformationStorage.bits }),
            ("nibbles", { UnitInformationStorage.nibbles }), ("yottabytes", { UnitInformationStorage.yottabytes }),
            ("zettabytes", { UnitInformationStorage.zettabytes }), ("exabytes", { UnitInformationStorage.exabytes }),
            ("petabytes", { UnitInformationStorage.petabytes }), ("terabytes", { UnitInformationStorage.terabytes }),
            ("gigabytes", { UnitInformationStorage.gigabytes }), ("megabytes", { UnitInformationStorage.megabytes }),
            ("kilobytes", { UnitInformationStorage.kilobytes }), ("yottabits", { UnitInformationStorage.yottabits }),
            ("zettabits", { UnitInformationStorage.zettabits }), ("exabits", { UnitInformationStorage.exabits }),
            ("petabits", { UnitInformationStorage.petabits }), ("terabits", { UnitInformationStorage.terabits }),
            ("gigabits", { UnitInformationStorage.gigabits }), ("megabits", { UnitInformationStorage.megabits }),
            ("kilobits", { UnitInformationStorage.kilobits }), ("yobibytes", { UnitInformationStorage.yobibytes }),
            ("zebibytes", { UnitInformationStorage.zebibytes }), ("exbibytes", { UnitInformationStorage.exbibytes }),
            ("pebibytes", { UnitInformationStorage.pebibytes }), ("tebibytes", { UnitInformationStorage.tebibytes }),
            ("gibibytes", { UnitInformationStorage.gibibytes }), ("mebibytes", { UnitInformationStorage.mebibytes }),
            ("kibibytes", { UnitInformationStorage.kibibytes }), ("yobibits", { UnitInformationStorage.yobibits }),
            ("zebibits", { UnitInformationStorage.zebibits }), ("exbibits", { UnitInformationStorage.exbibits }),
            ("pebibits", { UnitInformationStorage.pebibits }), ("tebibits", { UnitInformationStorage.tebibits }),
            ("gibibits", { UnitInformationStorage.gibibits }), ("mebibits", { UnitInformationStorage.mebibits }),
            ("kibibits", { UnitInformationStorage.kibibits }),
        ]
    }

    static var length: Units {
        [
            ("megameters", { UnitLength.megameters }), ("kilometers", { UnitLength.kilometers }),
            ("hectometers", { UnitLength.hectometers }), ("decameters", { UnitLength.decameters }),
            ("meters", { UnitLength.meters }), ("decimeters", { UnitLength.decimeters }),
            ("centimeters", { UnitLength.centimeters }), ("millimeters", { UnitLength.millimeters }),
            ("micrometers", { UnitLength.micrometers }), ("nanometers", { UnitLength.nanometers }),
            ("picometers", { UnitLength.picometers }), ("inches", { UnitLength.inches }),
            ("feet", { UnitLength.feet }), ("yards", { UnitLength.yards }), ("miles", { UnitLength.miles }),
            ("scandinavianMiles", { UnitLength.scandinavianMiles }), ("lightyears", { UnitLength.lightyears }),
            ("nauticalMiles", { UnitLength.nauticalMiles }), ("fathoms", { UnitLength.fathoms }),
            ("furlongs", { UnitLength.furlongs }), ("astronomicalUnits", { UnitLength.astronomicalUnits }),
            ("parsecs", { UnitLength.parsecs }),
        ]
    }

    static var mass: Units {
        [
            ("kilograms", { UnitMass.kilograms }), ("grams", { UnitMass.grams }),
            ("decigrams", { UnitMass.decigrams }), ("centigrams", { UnitMass.centigrams }),
            ("milligrams", { UnitMass.milligrams }), ("micrograms", { UnitMass.micrograms }),
            ("nanograms", { UnitMass.nanograms }), ("picograms", { UnitMass.picograms }),
            ("ounces", { UnitMass.ounces }), ("pounds", { UnitMass.pounds }), ("stones", { UnitMass.stones }),
            ("metricTons", { UnitMass.metricTons }), ("shortTons", { UnitMass.shortTons }),
            ("carats", { UnitMass.carats }), ("ouncesTroy", { UnitMass.ouncesTroy }), ("slugs", { UnitMass.slugs }),
        ]
    }

    static var power: Units {
        [
            ("terawatts", { UnitPower.terawatts }), ("gigawatts", { UnitPower.gigawatts }),
            ("megawatts", { UnitPower.megawatts }), ("kilowatts", { UnitPower.kilowatts }),
            ("watts", { UnitPower.watts }), ("milliwatts", { UnitPower.milliwatts }),
            ("microwatts", { UnitPower.microwatts }), ("nanowatts", { UnitPower.nanowatts }),
            ("picowatts", { UnitPower.picowatts }), ("femtowatts", { UnitPower.femtowatts }),
            ("horsepower", { UnitPower.horsepower }),
        ]
    }

    static var pressure: Units {
        [
            ("newtonsPerMetersSquared", { UnitPressure.newtonsPerMetersSquared }),
            ("gigapascals", { UnitPressure.gigapascals }), ("megapascals", { UnitPressure.megapascals }),
            ("kilopascals", { UnitPressure.kilopascals }), ("hectopascals", { UnitPressure.hectopascals }),
            ("inchesOfMercury", { UnitPressure.inchesOfMercury }), ("bars", { UnitPressure.bars }),
            ("millibars", { UnitPressure.millibars }),
            ("millimetersOfMercury", { UnitPressure.millimetersOfMercury }),
            ("poundsForcePerSquareInch", { UnitPressure.poundsForcePerSquareInch }),
        ]
    }

    static var speed: Units {
        [
            ("metersPerSecond", { UnitSpeed.metersPerSecond }),
            ("kilometersPerHour", { UnitSpeed.kilometersPerHour }), ("milesPerHour", { UnitSpeed.milesPerHour }),
            ("knots", { UnitSpeed.knots }),
        ]
    }

    static var temperature: Units {
        [
            ("kelvin", { UnitTemperature.kelvin }), ("celsius", { UnitTemperature.celsius }),
            ("fahrenheit", { UnitTemperature.fahrenheit }),
        ]
    }

    static var volume: Units {
        [
            ("megaliters", { UnitVolume.megaliters }), ("kiloliters", { UnitVolume.kiloliters }),
            ("liters", { UnitVolume.liters }), ("deciliters", { UnitVolume.deciliters }),
            ("centiliters", { UnitVolume.centiliters }), ("milliliters", { UnitVolume.milliliters }),
            ("cubicKilometers", { UnitVolume.cubicKilometers }), ("cubicMeters", { UnitVolume.cubicMeters }),
            ("cubicDecimeters", { UnitVolume.cubicDecimeters }),
            ("cubicCentimeters", { UnitVolume.cubicCentimeters }),
            ("cubicMillimeters", { UnitVolume.cubicMillimeters }), ("cubicInches", { UnitVolume.cubicInches }),
            ("cubicFeet", { UnitVolume.cubicFeet }), ("cubicYards", { UnitVolume.cubicYards }),
            ("cubicMiles", { UnitVolume.cubicMiles }), ("acreFeet", { UnitVolume.acreFeet }),
            ("bushels", { UnitVolume.bushels }), ("teaspoons", { UnitVolume.teaspoons }),
            ("tablespoons", { UnitVolume.tablespoons }), ("fluidOunces", { UnitVolume.fluidOunces }),
            ("cups", { UnitVolume.cups }), ("pints", { UnitVolume.pints }), ("quarts", { UnitVolume.quarts }),
            ("gallons", { UnitVolume.gallons }), ("imperialTeaspoons", { UnitVolume.imperialTeaspoons }),
            ("imperialTablespoons", { UnitVolume.imperialTablespoons }),
            ("imperialFluidOunces", { UnitVolume.imperialFluidOunces }),
            ("imperialPints", { UnitVolume.imperialPints }), ("imperialQuarts", { UnitVolume.imperialQuarts }),
            ("imperialGallons", { UnitVolume.imperialGallons }), ("metricCups", { UnitVolume.metricCups }),
        ]
    }
}
