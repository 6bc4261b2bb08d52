import { describe, expect, it } from 'vitest'
import { type Official, officials, postsOn } from '../src/index.ts'

const official = (id: string): Official => {
  const found = officials.find((one) => one.id === id)
  if (!found) throw new Error(`no official ${id}`)
  return found
}
const rolesOn = (id: string, day: string) =>
  postsOn(official(id), day).map(({ post, certainty }) => `${post.role} ${certainty}`)

describe('the posts of a person on a day', () => {
  it('change on the day of the change of government', () => {
    expect(rolesOn('jamila-el-moussali', '2019-10-08')).toEqual(['secretary_of_state known'])
    expect(rolesOn('jamila-el-moussali', '2020-03-01')).toEqual(['minister known'])
    expect(rolesOn('jamila-el-moussali', '2022-01-01')).toEqual([])
  })

  it('are known for the secretary of state in February 2025 and not before his nomination', () => {
    expect(rolesOn('lahcen-essaadi', '2025-02-07')).toEqual(['secretary_of_state known'])
    expect(rolesOn('lahcen-essaadi', '2024-10-22')).toEqual([])
  })

  it('are only possible after the last time a source names the person in it', () => {
    expect(rolesOn('lahcen-essaadi', '2031-01-01')).toEqual(['secretary_of_state possible'])
  })

  it('are only possible where no limit is known', () => {
    const someone: Official = {
      ...official('lahcen-essaadi'),
      posts: [
        { ...official('lahcen-essaadi').posts[0], from: null, to: null, seen: ['2024', '2025-06'] },
      ] as Official['posts'],
    }
    expect(postsOn(someone, '2023-12-31')[0]?.certainty).toBe('possible')
    expect(postsOn(someone, '2025-06-30')[0]?.certainty).toBe('known')
    expect(postsOn(someone, '2025-07-01')[0]?.certainty).toBe('possible')
  })
})
