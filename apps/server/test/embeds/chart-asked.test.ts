import { chartParams } from '@jawla/charts'
import { describe, expect, test } from 'vitest'
import { chartAsked } from '../../src/embeds/chart-asked.ts'

const read = (name: string, query = '') => chartAsked(name, new URLSearchParams(query))

describe('the address of a chart', () => {
  test.each([
    ['visits-by-region', 'region=MA-03,MA-07&from=2025-01-01&lang=fr&theme=dark'],
    ['visits-by-month', 'split=regions&lang=ar&width=320'],
    ['visits-by-official', 'role=minister&lang=en&size=card&title=Ministers'],
    ['visit', 'id=v-1&lang=ar'],
    ['quote', 'id=fes-ar@0-12&lang=fr'],
    ['coverage', 'frozen=0123456789abcdef&lang=ar&theme=auto'],
  ])('%s?%s means the same when it is written again', (name, query) => {
    const answer = read(name, query)
    if (!('asked' in answer)) throw new Error(answer.refused)
    const params = new URLSearchParams(chartParams(answer.asked))
    expect(new Map(params)).toEqual(new Map(new URLSearchParams(query)))
    expect(read(name, params.toString())).toEqual(answer)
  })

  test('says nothing of a picture that is usual: light, in Arabic, as wide as usual', () => {
    expect(read('coverage')).toMatchObject({ asked: { language: 'ar', theme: 'light', width: null, size: null } })
  })

  test.each([
    ['visits', '', 'no chart is called "visits"'],
    ['visits-by-region', 'regio=MA-03', 'regio does not know "MA-03"'],
    ['visits-by-region', 'region=MA-03,MA-99', 'region does not know "MA-99"'],
    ['visits-by-region', 'region=MA-03&region=MA-04', 'region does not know "MA-03"'],
    ['visits-by-region', 'lang=de', 'lang does not know "de"'],
    ['visits-by-region', 'lang=fr&lang=ar', 'a parameter stands there twice'],
    ['visits-by-region', 'theme=pink', 'theme does not know "pink"'],
    ['visits-by-region', 'size=huge', 'size does not know "huge"'],
    ['visits-by-region', 'width=10', 'width is 200 to 2000'],
    ['visits-by-region', 'width=1e3.5', 'width is 200 to 2000'],
    ['visits-by-region', 'split=regions', 'split does not know "regions"'],
    ['visits-by-month', 'split=crafts', 'split does not know "crafts"'],
    ['visits-by-month', `title=${'a'.repeat(121)}`, 'title is one line of at most 120 characters'],
    ['visits-by-month', 'title=a%0Ab', 'title is one line of at most 120 characters'],
    ['visit', '', 'visit needs an id'],
    ['visit', 'id=v-1&region=MA-03', 'region does not know "MA-03"'],
    ['coverage', 'frozen=abc', 'frozen does not know "abc"'],
    ['coverage', 'frozen=0123456789abcdef&region=MA-03', 'a frozen chart has its own filter'],
  ])('%s?%s is refused with what is wrong in it', (name, query, refused) => {
    expect(read(name, query)).toEqual({ refused })
  })

  test('bears what the frame scripts of newsrooms add to it', () => {
    const added = 'childId=chart-1&initialWidth=640&parentTitle=News&parentUrl=https%3A%2F%2Fnews.example%2F'
    expect(read('coverage', `lang=fr&${added}`)).toEqual(read('coverage', 'lang=fr'))
  })
})
