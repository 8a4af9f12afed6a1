import ts from 'typescript';

/**
 * A look-up by any text in a plain object finds what every object has besides, such as `constructor`, and texts of cells may
 * say so. Look-ups by the words of a union, and in lists and maps, are safe.
 */
export const ownFields = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      lookUp: 'Look texts up in a Map, or ask hasOwnField first: a cell may say "constructor".',
      within: 'Use hasOwnField in place of `in`: a cell may say "constructor".',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const isAnyText = (node) => (services.getTypeAtLocation(node).flags & ts.TypeFlags.String) !== 0;
    const isListLike = (node) => {
      const type = services.getTypeAtLocation(node);
      const parts = type.isUnion() ? type.types : [type];
      return parts.every(
        (part) =>
          checker.isArrayType(part) ||
          checker.isTupleType(part) ||
          (part.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0,
      );
    };
    return {
      MemberExpression(node) {
        if (node.computed && isAnyText(node.property) && !isListLike(node.object))
          context.report({ node, messageId: 'lookUp' });
      },
      'BinaryExpression[operator="in"]'(node) {
        if (node.left.type !== 'Literal' && node.left.type !== 'PrivateIdentifier')
          context.report({ node, messageId: 'within' });
      },
    };
  },
};
