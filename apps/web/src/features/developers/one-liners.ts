import type { AnswerForm } from './api-request.ts'

export interface OneLiner {
  tool: 'shell' | 'python' | 'pandas' | 'r'
  code: string
}

/**
 * A request as one line of a shell, Python (with its own library, and with pandas where it reads the form) and R. `address` is whole and has no
 * quotation mark or apostrophe, as `requestPath` makes it; `table` is what the value is called.
 */
export function oneLiners(address: string, { table, form }: { table: string; form: AnswerForm }): OneLiner[] {
  const all = LINES[form](address, table)
  return (['shell', 'python', 'pandas', 'r'] as const).flatMap((tool) => {
    const code = all[tool]
    return code === undefined ? [] : [{ tool, code }]
  })
}

type Lines = (url: string, table: string) => Partial<Record<OneLiner['tool'], string>>

const PYTHON = 'import json, urllib.request'

const LINES: Record<AnswerForm, Lines> = {
  page: (url, table) => ({
    shell: `curl -sSf '${url}'`,
    python: `${PYTHON}; ${table} = json.load(urllib.request.urlopen("${url}"))["items"]`,
    r: `${table} <- jsonlite::fromJSON("${url}")$items`,
  }),
  csv: (url, table) => ({
    shell: `curl -sSf '${url}' -o jawla-${table}.csv`,
    python: `import csv, io, urllib.request; ${table} = list(csv.DictReader(io.TextIOWrapper(urllib.request.urlopen("${url}"), "utf-8-sig", newline="")))`,
    pandas: `import pandas; ${table} = pandas.read_csv("${url}")`,
    r: `${table} <- read.csv("${url}", encoding = "UTF-8")`,
  }),
  jsonl: (url, table) => ({
    shell: `curl -sSf '${url}' -o jawla-${table}.jsonl`,
    python: `${PYTHON}; ${table} = [json.loads(line) for line in urllib.request.urlopen("${url}")]`,
    pandas: `import pandas; ${table} = pandas.read_json("${url}", lines=True)`,
    r: `${table} <- jsonlite::stream_in(url("${url}"))`,
  }),
  geojson: (url, table) => ({
    shell: `curl -sSf '${url}' -o jawla-${table}.geojson`,
    python: `${PYTHON}; ${table} = json.load(urllib.request.urlopen("${url}"))["features"]`,
    r: `${table} <- sf::read_sf("${url}")`,
  }),
  parquet: (url, table) => ({
    shell: `curl -sSf '${url}' -o jawla-${table}.parquet`,
    pandas: `import pandas; ${table} = pandas.read_parquet("${url}")`,
    r: `download.file("${url}", "jawla-${table}.parquet", mode = "wb"); ${table} <- arrow::read_parquet("jawla-${table}.parquet")`,
  }),
}
