const FIRST_ROOM = 256

/** Whole numbers by row. Rows are only added, so that who reads some of them may go on while more come in. */
export class Column {
  /** May be longer than the rows. */
  #numbers: Int32Array
  size = 0

  constructor(room = FIRST_ROOM) {
    this.#numbers = new Int32Array(Math.max(room, 1))
  }

  /** Gives the row. */
  push(number: number): number {
    if (this.size === this.#numbers.length) {
      const larger = new Int32Array(this.size * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.size] = number
    return this.size++
  }

  at(row: number): number {
    return this.#numbers[row] ?? 0
  }

  /** By row, for a long pass: several times as quick as asking for each. May be longer than the rows. */
  get numbers(): Int32Array {
    return this.#numbers
  }

  /** How many of the rows have each number below `size`. */
  tally(rows: Int32Array, size: number): Int32Array {
    const [counts, numbers] = [new Int32Array(size), this.#numbers]
    for (let place = 0; place < rows.length; place++) {
      const number = numbers[rows[place] ?? 0] ?? 0
      if (number >= 0) counts[number] = (counts[number] ?? 0) + 1
    }
    return counts
  }

  pick(rows: Int32Array): Column {
    const picked = new Column(rows.length)
    for (const row of rows) picked.push(this.at(row))
    return picked
  }
}

/** A list of whole numbers in each row: those of row 3 are at the places from `from(3)` up to `to(3)`. */
export class ListColumn {
  readonly #ends: Column
  readonly #numbers: Column

  constructor(rows = FIRST_ROOM, numbers = FIRST_ROOM) {
    this.#ends = new Column(rows)
    this.#numbers = new Column(numbers)
  }

  push(list: readonly number[]): void {
    for (const number of list) this.#numbers.push(number)
    this.#ends.push(this.#numbers.size)
  }

  from(row: number): number {
    return row === 0 ? 0 : this.#ends.at(row - 1)
  }

  to(row: number): number {
    return this.#ends.at(row)
  }

  number(place: number): number {
    return this.#numbers.at(place)
  }

  /** The first of the row's list; -1 where it is empty. */
  first(row: number): number {
    const place = this.from(row)
    return place < this.to(row) ? this.number(place) : -1
  }

  has(row: number, chosen: Uint8Array): boolean {
    for (let place = this.from(row); place < this.to(row); place++) {
      if (chosen[this.number(place)] === 1) return true
    }
    return false
  }

  /** Those of the rows that `has` holds for; quicker than asking for each. */
  rowsWith(rows: Int32Array, chosen: Uint8Array): Int32Array {
    const [ends, numbers] = [this.#ends.numbers, this.#numbers.numbers]
    const found = new Int32Array(rows.length)
    let size = 0
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      const to = ends[row] ?? 0
      let place = row === 0 ? 0 : (ends[row - 1] ?? 0)
      while (place < to && chosen[numbers[place] ?? 0] !== 1) place++
      if (place < to) found[size++] = row
    }
    return found.slice(0, size)
  }

  addTo(numbers: Set<number>, row: number): void {
    for (let place = this.from(row); place < this.to(row); place++) numbers.add(this.number(place))
  }

  /** How many of the rows have each number below `size`. */
  tally(rows: Int32Array, size: number): Int32Array {
    const counts = new Int32Array(size)
    const [ends, numbers] = [this.#ends.numbers, this.#numbers.numbers]
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0
      const to = ends[row] ?? 0
      for (let place = row === 0 ? 0 : (ends[row - 1] ?? 0); place < to; place++) {
        const number = numbers[place] ?? 0
        counts[number] = (counts[number] ?? 0) + 1
      }
    }
    return counts
  }

  pick(rows: Int32Array): ListColumn {
    const picked = new ListColumn(rows.length, this.#numbers.size)
    for (const row of rows) {
      for (let place = this.from(row); place < this.to(row); place++) picked.#numbers.push(this.number(place))
      picked.#ends.push(picked.#numbers.size)
    }
    return picked
  }
}

/** Those rows that meet a condition; several times as quick as `filter` of a typed array. */
export function where(rows: Int32Array, meets: (row: number, place: number) => boolean): Int32Array {
  const met = new Int32Array(rows.length)
  let size = 0
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    if (meets(row, place)) met[size++] = row
  }
  return met.slice(0, size)
}
