import type { APIRoute } from 'astro'
import { sprite } from '../components/icons.ts'

export const prerender = true

export const GET: APIRoute = () => new Response(sprite, { headers: { 'Content-Type': 'image/svg+xml' } })
