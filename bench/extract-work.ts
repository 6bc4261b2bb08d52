/**
 * One of the works that `extract.ts` compares, in a thread of its own: no work pays for what another leaves to be collected, nor
 * for code that was compiled for both. Each message asks for so many milliseconds of it; the answer is what they were spent on.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { readReport } from '@jawla/extract'
import { parseHTML } from 'linkedom'
import { barePage, medianPage, type SampleReport, sampleReports, smallPage } from './news-page.ts'

export type WorkName = 'read' | 'median' | 'small' | 'bare'

/** Milliseconds of the thread's own CPU time, and how often all samples were done in them. */
export type Spent = { readonly spent: number; readonly runs: number }

const PAGES: Readonly<Record<Exclude<WorkName, 'read'>, (report: SampleReport) => string>> = {
  median: medianPage,
  small: smallPage,
  bare: barePage,
}

const work = workNamed(workerData)
parentPort?.on('message', (least: number) => parentPort?.postMessage(spend(work, least)))

function workNamed(name: WorkName): () => void {
  const reports = sampleReports()
  if (name === 'read') return () => reports.forEach((report) => void readReport(report))
  const pages = reports.map(PAGES[name])
  return () => pages.forEach((html) => void parseHTML(html).document.querySelectorAll('p').length)
}

function spend(work: () => void, least: number): Spent {
  const start = process.threadCpuUsage()
  for (let runs = 1; ; runs++) {
    work()
    const { user, system } = process.threadCpuUsage(start)
    const spent = (user + system) / 1_000
    if (spent >= least) return { spent, runs }
  }
}
