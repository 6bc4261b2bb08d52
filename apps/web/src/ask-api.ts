/** An answer of the API under `/api/v1`. @throws where it is none. */
export async function askApi<Answer>(path: string): Promise<Answer> {
  return (await answerOf(path)).json()
}

/** The same where it is a text. */
export async function askApiText(path: string): Promise<string> {
  return (await answerOf(path)).text()
}

async function answerOf(path: string): Promise<Response> {
  const response = await fetch(`/api/v1${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response
}
