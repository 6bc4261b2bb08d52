import { describe, expect, test } from 'vitest'
import { SpacedText } from '../../src/second-reader/spaced-text.ts'

describe('a piece of a text', () => {
  const text = '  زار\u00a0الوزير \r\n فاس. Il a visité\n\nFès 🧵 (vendredi).'
  const spaced = new SpacedText(text)
  const found = (piece: string) => {
    const place = spaced.find(piece)
    return place && text.slice(place.start, place.end)
  }

  test('is found whatever the spaces between its words, and told as the text has it', () => {
    expect(found('الوزير فاس')).toBe('الوزير \r\n فاس')
    expect(found('visité  Fès 🧵')).toBe('visité\n\nFès 🧵')
    expect(found('(vendredi).')).toBe('(vendredi).')
  })

  test('that is not there, or ends within a sign, is not found', () => {
    expect([found('visitéFès'), found('vendredi)…'), found('🧵'.slice(0, 1)), found('🧵'.slice(1))]).toEqual([
      ...[null, null, null, null],
    ])
  })
})
