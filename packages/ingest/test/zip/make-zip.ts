import { crc32, deflateRawSync } from 'node:zlib'

/** A file to be put into a zip; whatever is odd about it is said here. */
export interface Zipped {
  name: string
  body: string | Uint8Array
  /** Left as it is, not packed. */
  stored?: boolean
  /** Marked as encrypted. */
  encrypted?: boolean
  /** Another number for the method of packing than the true one. */
  method?: number
  /** Another size than the true one. */
  says?: number
  /** Its packed bytes are spoiled. */
  spoiled?: boolean
}

/** A zip as others make them, so that the reader is not tested against itself. */
export function makeZip(files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const body = Buffer.from(file.body)
    const packed = file.stored === true ? body : deflateRawSync(body)
    const name = Buffer.from(file.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    // Names are UTF-8.
    common.writeUInt16LE(0x800 | (file.encrypted === true ? 1 : 0), 2)
    common.writeUInt16LE(file.method ?? (file.stored === true ? 0 : 8), 4)
    common.writeUInt32LE(crc32(body), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(file.says ?? body.length, 18)
    common.writeUInt16LE(name.length, 22)
    if (file.spoiled === true) packed.fill(0xff, 10, 20)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, name)
    offset += 4 + common.length + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, list, end])
}
