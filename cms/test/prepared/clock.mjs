// Loaded first (NODE_OPTIONS=--import): the process lives from BIRLIK_CLOCK on, so that what counts from today is the same on any day.
const RealDate = Date
const ahead = RealDate.parse(process.env.BIRLIK_CLOCK) - RealDate.now()

globalThis.Date = class MovedDate extends RealDate {
  // Next makes a Date of its own of what is here itself, not inherited.
  static parse = RealDate.parse
  static UTC = RealDate.UTC
  static now() {
    return RealDate.now() + ahead
  }
  constructor(...given) {
    if (given.length) super(...given)
    else super(RealDate.now() + ahead)
  }
}
