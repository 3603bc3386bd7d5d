import type { Point } from "./topology.ts";

/**
 * Lambert's azimuthal equal-area projection of a sphere of radius 1: every area keeps its size, shapes near the centre
 * keep theirs. Across grows to the east, down to the south.
 *
 * @param centre - longitude and latitude in degrees of the point without distortion.
 * @source J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, equations 22-4 and 24-2 to 24-4.
 */
export function equalArea(centre: Point): (point: Point) => Point {
  const [lon0, lat0] = centre.map(radians) as [number, number];
  return (point) => {
    const [lon, lat] = point.map(radians) as [number, number];
    const [sin, cos, east] = [Math.sin(lat), Math.cos(lat), Math.cos(lon - lon0)];
    const k = Math.sqrt(2 / (1 + Math.sin(lat0) * sin + Math.cos(lat0) * cos * east));
    return [k * cos * Math.sin(lon - lon0), -k * (Math.cos(lat0) * sin - Math.sin(lat0) * cos * east)];
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
