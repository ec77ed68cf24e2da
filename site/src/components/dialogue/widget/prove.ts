import { INPUTS } from '../../../lib/dialogue/face.ts'
import type { Task } from './prover.ts'

/**
 * Does the work that a form asks for while it is filled in. What is sent before it is done waits for it; where it cannot be done the
 * form is sent without.
 */
export function prove(form: HTMLFormElement) {
  const bits = Number(form.dataset.proof)
  const token = form.querySelector<HTMLInputElement>(`[name=${INPUTS.token}]`)?.value
  // Shown again in the panel a form is met once more.
  delete form.dataset.proof
  if (!bits || !token) return
  const worker = new Worker(new URL('./prover.ts', import.meta.url), { type: 'module' })
  const say = (which: 'preparing' | 'ready', isSo: boolean) => {
    const status = form.querySelector<HTMLElement>(`[data-${which}]`)
    if (status) status.textContent = isSo ? (status.dataset[which] ?? '') : ''
  }
  let pressed: { by: HTMLElement | null } | undefined

  const wait = (event: SubmitEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    pressed = { by: event.submitter }
    say('preparing', true)
  }
  // Before all others hear of it: what was not sent is still a draft.
  form.addEventListener('submit', wait, { capture: true })

  const end = (proof: string | undefined) => {
    worker.terminate()
    form.removeEventListener('submit', wait, { capture: true })
    if (proof !== undefined)
      form.addEventListener('formdata', ({ formData }) => formData.set(INPUTS.proof, proof))
    say('preparing', false)
    say('ready', proof !== undefined)
    if (pressed && form.isConnected) form.requestSubmit(pressed.by)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<string>) => end(data))
  worker.addEventListener('error', () => end(undefined))
  worker.postMessage({ token, bits } satisfies Task)
}
