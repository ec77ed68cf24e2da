const POLL = 15_000
/** So many polls before the stream is tried anew. */
const POLLS = 4

/**
 * Calls `changed` whenever a conversation may have changed: told by the server, or from time to time where there is no stream (too
 * many of them, a proxy that closes them). Nothing runs while the page is not seen: six streams are all a browser opens to one host
 * over HTTP/1.1, and a page in the background must not mark answers as read.
 */
export function follow(href: string, changed: () => Promise<void>): () => void {
  let stream: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let again = false
  let polls = 0

  async function tell() {
    if (busy) {
      again = true
      return
    }
    busy = true
    try {
      await changed()
    } catch {
      // No connection: the next event or poll tries again.
    }
    busy = false
    if (!again) return
    again = false
    void tell()
  }

  function listen() {
    stream = new EventSource(`${href}/events`)
    // What happened before the stream was open is found out now.
    stream.onopen = () => void tell()
    stream.onmessage = () => void tell()
    stream.onerror = () => {
      // While it connects anew by itself there is nothing to do; a stream that was refused stays closed.
      if (stream?.readyState !== EventSource.CLOSED) return
      polls = 0
      timer = setTimeout(poll, POLL)
    }
  }

  function poll() {
    void tell()
    if (++polls < POLLS) timer = setTimeout(poll, POLL)
    else listen()
  }

  function rest() {
    stream?.close()
    clearTimeout(timer)
  }

  function toggle() {
    rest()
    if (!document.hidden) listen()
  }

  toggle()
  document.addEventListener('visibilitychange', toggle)
  return () => {
    document.removeEventListener('visibilitychange', toggle)
    rest()
  }
}
