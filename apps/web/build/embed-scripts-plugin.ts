import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** By the name that addresses know: the script of a frame, and that of the page around it. */
const SCRIPTS = { 'embed-frame.js': '../src/embed/frame.ts', 'embed.js': '../src/embed/host.ts' }

/** Puts the scripts of embeds beside the dashboard, each in one file that leaves nothing in the page that it runs in. */
export function embedScripts(): Plugin {
  return {
    name: 'jawla:embed-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(SCRIPTS)) {
        this.emitFile({ type: 'asset', fileName, source: await scriptOf(source) })
      }
    },
  }
}

async function scriptOf(source: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      // Readers of newspapers, whose browsers are older than those of the dashboard's.
      target: ['chrome90', 'firefox90', 'safari15'],
      write: false,
      lib: { entry: fileURLToPath(new URL(source, import.meta.url)), formats: ['iife'], name: 'jawla' },
    },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error(`nothing was built of ${source}`)
  return chunk.code
}
