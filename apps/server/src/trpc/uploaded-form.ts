import { TRPCError } from '@trpc/server'
import type * as z from 'zod'
import type { UploadedFile } from '../desk/desk.ts'

const MOST_FILES = 100

/**
 * The files of a form, field `file`, and its other fields by the schema; an empty field counts as absent.
 * @throws TRPCError BAD_REQUEST where there is no file, or a field is wrong.
 */
export async function uploadedForm<Given extends z.ZodType>(
  form: FormData,
  schema: Given,
): Promise<{ files: UploadedFile[]; given: z.infer<Given> }> {
  const fields: Record<string, string> = {}
  const files: UploadedFile[] = []
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') {
      if (value !== '') fields[name] = value
    } else if (name === 'file') {
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
    }
  }
  if (files.length === 0 || files.length > MOST_FILES) throw wrong(`the field "file" holds 1 to ${MOST_FILES} files`)
  const given = schema.safeParse(fields)
  const issue = given.error?.issues[0]
  if (!given.success) throw wrong(`${issue?.path.join('.')}: ${issue?.message}`)
  return { files, given: given.data }
}

function wrong(message: string): TRPCError {
  return new TRPCError({ code: 'BAD_REQUEST', message })
}
