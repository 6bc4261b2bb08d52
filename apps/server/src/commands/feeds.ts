import type { Feed } from '@jawla/domain'
import type { Signed } from '@jawla/store'
import { type Command, Option } from 'commander'
import { BY_COMMAND } from '../accounts/signature.ts'
import type { WorkContext } from '../jobs/work-context.ts'
import type { Act, AddCommand } from '../program/add-command.ts'
import type { CommandContext } from '../program/command-context.ts'
import { withWork } from '../program/with-work.ts'
import { webAddress } from './report-options.ts'

const WHICH = 'numbers or addresses of feeds (jawla feeds list)'

/** `jawla feeds` */
export const addFeeds: AddCommand = (program, context, act) => {
  const feeds = program.command('feeds').description('subscriptions to feeds: what comes in by itself')
  feeds
    .command('add')
    .description('asks for a feed once and switches it on; a page that names one feed will do')
    .argument('<url>', 'address of the feed or of a page that names it', webAddress)
    .option('--outlet <name>', 'who publishes it')
    .addOption(new Option('--language <language>', 'language of its reports').choices(['ar', 'fr']))
    .action(
      act(async (url: string, { outlet, language }: { outlet?: string; language?: 'ar' | 'fr' }) => {
        const { subscribe } = await import('../feeds/subscribe.ts')
        const subscription = { url, outlet: outlet ?? null, language: language ?? null }
        const feed = await withWork(context, (work) =>
          subscribe(work, subscription, { who: BY_COMMAND, signal: context.io.signal }),
        )
        await context.io.out(`${feed.added ? 'added' : 'known'} ${feed.id} ${feed.url}\n`)
        return 0
      }),
    )
  feeds
    .command('list')
    .description('every feed with how it does, those of the shipped list too')
    .addOption(new Option('--format <format>', 'how they are printed').choices(['text', 'jsonl']).default('text'))
    .action(
      act(async ({ format }: { format: 'text' | 'jsonl' }) => {
        const { allFeeds } = await import('../feeds/all-feeds.ts')
        const all = await context.withStore(({ db }) => allFeeds(db, new Date()))
        for (const feed of all) await context.io.out(`${format === 'jsonl' ? JSON.stringify(feed) : lineOf(feed)}\n`)
        return 0
      }),
    )
  addSwitch(feeds, { context, act, on: true })
  addSwitch(feeds, { context, act, on: false })
  feeds
    .command('remove')
    .description('forgets feeds; the reports that came of them stay')
    .argument('<feed...>', WHICH)
    .action(
      act(async (which: string[]) => {
        const { dropFeed } = await import('../feeds/switch-feeds.ts')
        return eachOf(which, context, (work, one) => dropFeed(work.store.db, one, signedBy(work)))
      }),
    )
  feeds
    .command('poll')
    .description('asks feeds now, all that are on where none is named, and reads what is new')
    .argument('[feed...]', WHICH)
    .action(act((which: string[]) => poll(which, context)))
}

function addSwitch(feeds: Command, { context, act, on }: { context: CommandContext; act: Act; on: boolean }): void {
  feeds
    .command(on ? 'on' : 'off')
    .description(on ? 'switches feeds on; for the shipped list, outlets can be named' : 'switches feeds off')
    .argument('<feed...>', WHICH)
    .action(
      act(async (which: string[]) => {
        const { switchFeeds } = await import('../feeds/switch-feeds.ts')
        return eachOf(which, context, async (work, one) => {
          await switchFeeds(work.store.db, one, { on, signed: signedBy(work) })
        })
      }),
    )
}

function signedBy({ now }: WorkContext): Signed {
  return { who: BY_COMMAND, at: now().toISOString() }
}

/** What is wrong with one of them is said, and the others are done. */
async function eachOf(
  which: readonly string[],
  context: CommandContext,
  change: (work: WorkContext, one: string) => Promise<void>,
): Promise<0 | 1> {
  const { FeedError } = await import('../feeds/feed-error.ts')
  let failed = 0
  await withWork(context, async (work) => {
    for (const one of which) {
      try {
        await change(work, one)
      } catch (error) {
        if (!(error instanceof FeedError)) throw error
        context.io.err(`jawla: ${error.message}\n`)
        failed++
      }
    }
  })
  return failed > 0 ? 1 : 0
}

async function poll(which: readonly string[], context: CommandContext): Promise<0 | 1> {
  const { feedNumber } = await import('../feeds/switch-feeds.ts')
  const { pollNow } = await import('../feeds/poll-now.ts')
  const { io } = context
  let failed = 0
  await withWork(context, async (work) => {
    const ids = []
    for (const one of which) ids.push(await feedNumber(work.store.db, one))
    const lines: string[] = []
    await pollNow(work, which.length === 0 ? null : ids, {
      signal: io.signal,
      told: ({ url, outcome, items, newItems, why }) => {
        if (why !== null) failed++
        lines.push(`${url}: ${outcome}${why === null ? `, items ${items}, new ${newItems}` : `, ${why}`}\n`)
      },
    })
    await io.out(lines.join(''))
  })
  return failed > 0 ? 1 : 0
}

function lineOf(feed: Feed): string {
  const { id, condition, flags, outlet, url, recent, nextTryAt, lastError, items } = feed
  const what = [condition, ...flags].join(' ')
  const yielded =
    items === 0 ? '' : `  30 days: items ${recent.items}, reports ${recent.reports}, with visits ${recent.relevant}`
  const next = nextTryAt === null ? '' : `  next ${nextTryAt.slice(0, 16).replace('T', ' ')}`
  const error = condition === 'failing' || condition === 'gone' ? `  (${lastError})` : ''
  return `${id ?? '-'}  ${what}  ${outlet ?? ''}  ${url}${yielded}${next}${error}`
}
