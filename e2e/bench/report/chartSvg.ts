import { type EChartsOption, init } from 'echarts'
import type { Chart } from '../support/figure.ts'

const COLOURS = ['#0b7285', '#c98a00', '#5f3dc4', '#868e96']
const INK = '#22303c'

/** A chart as an SVG that needs no script to be seen. */
export function chartSvg(chart: Chart): string {
  const bars = chart.kind === 'bar'
  const height = bars ? 136 + 34 * chart.categories.length * chart.series.length : 380
  const picture = init(null, null, { renderer: 'svg', ssr: true, width: 760, height })
  picture.setOption(bars ? barsOf(chart) : linesOf(chart))
  const svg = picture.renderToSVGString()
  picture.dispose()
  return `${svg}\n`
}

function barsOf(chart: Chart): EChartsOption {
  return {
    ...common(chart),
    yAxis: {
      type: 'category',
      data: chart.categories,
      axisLabel: { color: INK, fontSize: 13 },
      inverse: true,
    },
    xAxis: {
      type: 'value',
      name: chart.unit,
      nameLocation: 'middle',
      nameGap: 26,
      axisLabel: { color: INK },
    },
    series: chart.series.map(({ name, values }) => ({
      name,
      type: 'bar',
      data: values,
      barMaxWidth: 26,
      label: { show: true, position: 'right', color: INK, formatter: ({ value }) => plain(Number(value)) },
    })),
  }
}

function linesOf(chart: Chart): EChartsOption {
  return {
    ...common(chart),
    xAxis: { type: 'category', data: chart.categories, axisLabel: { color: INK } },
    yAxis: { type: 'value', name: chart.unit, axisLabel: { color: INK }, min: 0 },
    series: chart.series.map(({ name, values }) => ({ name, type: 'line', data: values, symbolSize: 8 })),
  }
}

function common({ title, series }: Chart): EChartsOption {
  return {
    animation: false,
    backgroundColor: '#ffffff',
    color: COLOURS,
    textStyle: { fontFamily: 'Inter, system-ui, sans-serif', color: INK },
    title: { text: title, left: 16, top: 10, textStyle: { fontSize: 16, color: INK } },
    legend: series.length > 1 ? { top: 38, left: 14 } : { show: false },
    grid: { left: 24, right: 70, top: series.length > 1 ? 92 : 56, bottom: 44, containLabel: true },
  }
}

const plain = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)))
