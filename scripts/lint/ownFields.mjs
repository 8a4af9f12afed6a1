import ts from 'typescript';

const CASTS = new Set(['TSAsExpression', 'TSTypeAssertion', 'TSNonNullExpression', 'TSSatisfiesExpression']);

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
      key: 'A text is no key because it is said to be one: look it up in a Map, or ask hasOwnField first.',
      within: 'Use hasOwnField in place of `in`: a cell may say "constructor".',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const ANY = ts.TypeFlags.String | ts.TypeFlags.StringMapping | ts.TypeFlags.TemplateLiteral;
    // What may be anything may be a text.
    const ANYTHING = ts.TypeFlags.Any | ts.TypeFlags.Unknown;
    const isText = (type) => {
      if (type.isUnion()) return type.types.some(isText);
      const constraint = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : type;
      return constraint !== undefined && (constraint === type ? (type.flags & ANY) !== 0 : isText(constraint));
    };
    /** Whatever it is said to be: `field as keyof typeof TEXTS` is still any text. */
    const isAnyText = (node) => {
      const type = services.getTypeAtLocation(node);
      return isText(type) || (type.flags & ANYTHING) !== 0 || (CASTS.has(node.type) && isAnyText(node.expression));
    };
    /** Whether a type says `keyof`, by itself, among others, or under a name. */
    const isKeyOf = (type) => {
      if (ts.isTypeOperatorNode(type)) return type.operator === ts.SyntaxKind.KeyOfKeyword;
      if (ts.isParenthesizedTypeNode(type)) return isKeyOf(type.type);
      if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) return type.types.some(isKeyOf);
      if (!ts.isTypeReferenceNode(type)) return false;
      if (type.typeArguments?.some(isKeyOf)) return true;
      const symbol = checker.getSymbolAtLocation(type.typeName);
      const named = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return (named?.declarations ?? []).some((found) => ts.isTypeAliasDeclaration(found) && isKeyOf(found.type));
    };
    const cast = (node) => {
      if (isKeyOf(services.esTreeNodeToTSNodeMap.get(node.typeAnnotation)) && isAnyText(node.expression))
        context.report({ node, messageId: 'key' });
    };
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
      TSAsExpression: cast,
      TSTypeAssertion: cast,
      MemberExpression(node) {
        if (node.computed && isAnyText(node.property) && !isListLike(node.object))
          context.report({ node, messageId: 'lookUp' });
      },
      'ObjectPattern > Property[computed=true]'(node) {
        if (isAnyText(node.key)) context.report({ node, messageId: 'lookUp' });
      },
      'CallExpression[callee.object.name="Reflect"][callee.property.name=/^(?:has|get)$/]'(node) {
        context.report({ node, messageId: 'within' });
      },
      'BinaryExpression[operator="in"]'(node) {
        if (node.left.type !== 'Literal' && node.left.type !== 'PrivateIdentifier')
          context.report({ node, messageId: 'within' });
      },
    };
  },
};
