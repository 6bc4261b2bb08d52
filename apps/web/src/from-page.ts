import type { AppRouter } from '@jawla/server/router'
import type { TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'

/** As the server writes them into the page. */
interface Answered {
  path: string
  input: unknown
  answer: unknown
}

let answers: Map<string, unknown> | undefined

/** Gives the answers that came with the page, each once; everything else goes on to the server. */
export const fromPage: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    answers ??= readAnswers()
    const question = questionOf(op.path, op.input)
    if (op.type !== 'query' || !answers.has(question)) return next(op)
    const data = answers.get(question)
    answers.delete(question)
    return observable((observer) => {
      observer.next({ result: { data } })
      observer.complete()
    })
  }

function readAnswers(): Map<string, unknown> {
  const known: Answered[] = JSON.parse(document.getElementById('answers')?.textContent ?? '[]')
  return new Map(known.map(({ path, input, answer }) => [questionOf(path, input), answer]))
}

function questionOf(path: string, input: unknown): string {
  return `${path} ${JSON.stringify(input) ?? ''}`
}
