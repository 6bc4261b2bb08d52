import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { embedScripts } from './build/embed-scripts-plugin.ts'
import { firstView } from './build/first-view-plugin.ts'
import { methodology } from './build/methodology-plugin.ts'
import { moroccoGeometry } from './build/morocco-geometry-plugin.ts'

const api = process.env.JAWLA_API ?? 'http://localhost:3000'

export default defineConfig({
  plugins: [react(), moroccoGeometry(), methodology(), firstView(), embedScripts()],
  css: { modules: { generateScopedName: '[local]-[hash:base64:5]' } },
  build: {
    // Chrome 123, Firefox 120, Safari 17.5: the first with light-dark(), May 2024 at the latest.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Schemas are made by calls without effect: those that no page checks by are left out, and with them the code of schemas.
      treeshake: { manualPureFunctions: ['z'] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            { name: 'data', test: /node_modules[\\/](@tanstack|@trpc|i18next|react-i18next)[\\/]/, priority: 25 },
            { name: 'leaflet', test: /node_modules[\\/](leaflet|react-leaflet|@react-leaflet)[\\/]/, priority: 20 },
            // What the first page needs is one file, also where a later page uses some of it.
            {
              name: 'start',
              test: /[\\/](apps[\\/]web[\\/]src|packages[\\/]charts[\\/]src|node_modules[\\/](@base-ui|@floating-ui))[\\/]/,
              tags: ['$initial'],
              priority: 10,
            },
            // Windows, menus and what floats: fetched with what first opens one.
            { name: 'windows', test: /node_modules[\\/](@base-ui|@floating-ui|tabbable)[\\/]/, priority: 5 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/trpc': api,
      '/visits.atom': api,
      '/visits.ics': api,
      '/api': api,
      '/desk/decisions.csv': api,
      '/embed': api,
      '/chart/': api,
    },
  },
})
