import type { Page } from 'playwright-core'
import { settled } from './dashboard.ts'

/** A keyboard alone, that counts what is pressed. */
export function keyboardOf(page: Page) {
  let pressed = 0
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      pressed++
    }
  }
  /** On with the Tab key to what bears a name or these words. */
  const tabTo = async (name: string, key = 'Tab') => {
    for (let stop = 0; stop < 150; stop++) {
      await press(key)
      const there = await page.evaluate((wanted) => {
        const element = document.activeElement
        const [label] = (element as HTMLInputElement | null)?.labels ?? []
        // Signs that stay with the word before them have a space of their own kind.
        const written = (text: string | null | undefined) => text?.replace(/\s/g, ' ').trim()
        const words = [element?.getAttribute('name'), element?.getAttribute('aria-label'), element?.textContent]
        const asked = written(wanted) ?? ''
        return words.map(written).includes(asked) || written(label?.textContent)?.startsWith(asked) === true
      }, name)
      if (there) return
    }
    throw new Error(`the Tab key does not reach ${name}`)
  }
  const tabInto = async (part: string) => {
    for (let stop = 0; stop < 60; stop++) {
      await press('Tab')
      if (await page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, part)) return
    }
    throw new Error(`the Tab key does not reach ${part}`)
  }
  /** On with one key to a fact. */
  const goOn = async (key: string, fact: string) => {
    for (let step = 0; step < 20; step++) {
      await press(key)
      await page.waitForTimeout(50)
      if ((await focused(page)).startsWith(fact)) return
    }
    throw new Error(`${key} does not lead to ${fact}`)
  }
  /** Fills in what the Tab key leads to. */
  const fillIn = async (name: string, text: string) => {
    await tabTo(name)
    await page.keyboard.insertText(text)
  }
  /** Chooses from a list that the Tab key leads to. */
  const choose = async (name: string, value: string) => {
    await tabTo(name)
    const chosen = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).value)
    for (let step = 0; step < 100; step++) {
      if ((await chosen()) === value) return
      await press('ArrowDown')
    }
    throw new Error(`${name} has no ${value}`)
  }
  return { press, tabTo, tabInto, goOn, fillIn, choose, count: () => pressed }
}

/** The id of what has the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

/** Waits until the page says these words. */
export async function said(page: Page, words: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor()
  await settled(page)
}
