import { listInside } from './list-inside.ts'
import { tellHeight } from './tell-height.ts'
import { tellPointed } from './tell-pointed.ts'

/** The script of an embed's own page, which does without: its height told to the page around it, what is pointed at, and lists without leaving the chart. */
tellHeight()
tellPointed()
listInside()
