'use client'

import { useCallback, useRef } from 'react'

/** Two short soft tones. Browsers let them sound only after the person has done something on the page. */
export function useChime(): () => void {
  const context = useRef<AudioContext | null>(null)
  return useCallback(() => {
    context.current ??= new AudioContext()
    const { current } = context
    void current.resume()
    for (const [n, pitch] of [660, 880].entries()) {
      const tone = current.createOscillator()
      const volume = current.createGain()
      const start = current.currentTime + n * 0.14
      tone.frequency.value = pitch
      volume.gain.setValueAtTime(0.12, start)
      volume.gain.exponentialRampToValueAtTime(0.001, start + 0.3)
      tone.connect(volume).connect(current.destination)
      tone.start(start)
      tone.stop(start + 0.3)
    }
  }, [])
}
