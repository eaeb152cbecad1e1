export interface Point {
  x: number;
  y: number;
}

/** Sides in CSS pixels relative to the viewport, as `DOMRect` has them. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a point lies in a rectangle that is wider by `margin` on every side. */
export function isInside(point: Point, rect: Rect, margin = 0): boolean {
  return (
    point.x >= rect.left - margin &&
    point.x <= rect.right + margin &&
    point.y >= rect.top - margin &&
    point.y <= rect.bottom + margin
  );
}

/**
 * Whether a point lies between the place where the pointer left a mark and the card: inside the
 * polygon from that place to the card's two outermost corners as seen from there.
 */
export function isOnTheWay(point: Point, from: Point, card: Rect): boolean {
  if (isInside(point, card)) return true;
  const corners = [
    { x: card.left, y: card.top },
    { x: card.right, y: card.top },
    { x: card.right, y: card.bottom },
    { x: card.left, y: card.bottom },
  ];
  return corners.some((corner, index) => {
    const next = corners[(index + 1) % corners.length];
    return next !== undefined && isInTriangle(point, from, corner, next);
  });
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Positive where `c` lies to one side of the line from `a` to `b`, negative to the other. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
